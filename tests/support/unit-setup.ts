import 'fake-indexeddb/auto';
import { beforeAll, beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareTimeZones } from '@/domain/sla/time-zone';

beforeEach(() => fakeBrowser.reset());
beforeAll(prepareTimeZones);
